import helmet from "helmet";

/**
 * Headers that keep browsers from doing more with an answer than read it. The playground has a policy of its own for its pages.
 * Strict-Transport-Security is for whoever does TLS: the proxy.
 */
export const securityHeaders = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  strictTransportSecurity: false,
});
