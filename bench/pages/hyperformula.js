import { map } from "../maps.mjs";
import { open } from "../peers/hyperformula.mjs";
import { show } from "./show.js";

show(open(map(30, 5), 15, "rows and years").read());
