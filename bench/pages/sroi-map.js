import { load } from "sroi";
import { map, study } from "../maps.mjs";
import { show } from "./show.js";

const sroi = await load();
const answer = sroi.evaluate(study(map(30, 5)), { figures: false });
if (answer.ok) show({ ratio: answer.value.sroi.ratio, total: answer.value.sroi.total_present_value });
