import { load } from "sroi";
import text from "../../examples/impact-map.en.study.json?raw";
import { show } from "./show.js";

const sroi = await load();
const answer = sroi.evaluate(text, { figures: false });
if (answer.ok) show({ ratio: answer.value.sroi.ratio, total: answer.value.sroi.total_present_value });
