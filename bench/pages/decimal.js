import { map } from "../maps.mjs";
import { openWhole } from "../peers/decimal.mjs";
import { show } from "./show.js";

const small = map(30, 5);
show(openWhole(small, 15).set("rate", small.rate));
