import init from "@ironcalc/wasm";
import { map } from "../maps.mjs";
import { open } from "../peers/ironcalc.mjs";
import { show } from "./show.js";

await init();
show(open(map(30, 5), 15, "rows and years").read());
