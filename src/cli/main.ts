#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "../server/package-folder";
import { buildProgram, run } from "./program";

const { version } = JSON.parse(readFileSync(join(packageFolder(), "package.json"), "utf8"));
void run(buildProgram(version), process.argv);
