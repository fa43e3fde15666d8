// Made of explainer/models by scripts/live_models.py: change those, and run this.

import { cortical_microcircuit } from "./cortical_microcircuit.js";
import { esketamine_metabolites } from "./esketamine_metabolites.js";
import { esketamine_spray } from "./esketamine_spray.js";
import { ketamine_drip } from "./ketamine_drip.js";
import { nmda_receptor } from "./nmda_receptor.js";
import { receptor_block } from "./receptor_block.js";
import { spine_turnover } from "./spine_turnover.js";
import { symptom_course } from "./symptom_course.js";

/** @type {Record<string, import("../simulate.js").CompiledModel>} */
export const MODELS = {
  cortical_microcircuit,
  esketamine_metabolites,
  esketamine_spray,
  ketamine_drip,
  nmda_receptor,
  receptor_block,
  spine_turnover,
  symptom_course,
};
