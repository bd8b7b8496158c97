// Times a policy's calls in plain Node.js, as the match worker times them: the median, the first hundred left out.

import { readFileSync } from "node:fs";
import { hrtime, argv, versions } from "node:process";
import * as bridge from "touchline_bridge";
import * as policy from "./policy.js";

const WARM_UP_CALLS = 100;
const FUEL = [0, 2_000_000, 2_100_000];

const length = Number(argv[3]);
const file = readFileSync(argv[2]);
const seen = new Float64Array(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
const request = new Float64Array(length + FUEL.length);
const bytes = new Uint8Array(request.buffer);
request.set(FUEL, length);
bridge.bind(policy);
const times = [];
for (let start = 0; start < seen.length; start += length) {
    request.set(seen.subarray(start, start + length));
    const begin = hrtime.bigint();
    bridge.step(bytes, request);
    times.push(Number(hrtime.bigint() - begin));
}
const sorted = (times.length > WARM_UP_CALLS ? times.slice(WARM_UP_CALLS) : times).sort((a, b) => a - b);
console.log(versions.node, sorted[sorted.length >> 1]);
