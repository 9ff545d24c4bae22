import fc from "fast-check";
import { escapeHtml } from "../../../../src/cli/format/page/escape";

describe("escapeHtml", () => {
  it("makes data of everything that HTML takes for more", () => {
    expect(escapeHtml(`<b title="a'b">&amp;</b>\n`)).toBe(
      "&lt;b title=&quot;a&#39;b&quot;&gt;&amp;amp;&lt;/b&gt;&#10;",
    );
  });

  it("puts a sign in the place of what no document may hold", () => {
    expect(escapeHtml("a\u0000b\u001bc\u009fd")).toBe("a\ufffdb\ufffdc\ufffdd");
    expect(escapeHtml("\ud83d \ude00 \ud83d\ude00")).toBe("\ufffd \ufffd 😀");
  });

  it("leaves none of those marks in any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"'\n]|&(?!(?:amp|lt|gt|quot|#39|#10);)/);
      }),
    );
  });
});
