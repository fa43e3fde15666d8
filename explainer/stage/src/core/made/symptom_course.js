// Made of explainer/models/symptom_course.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const symptom_course = {
  parameters: ["tablet_count", "tablet_interval_h", "young_neurons", "tau_on", "tau_off", "p_control", "R24", "k_tablet", "lambda", "c_4h", "Omax", "O_steady", "xmax", "tau_x", "beta", "stages", "maturation"],
  values: [84, 24, 0, 3.5, 11, 18, 52.2, 0.344, 0.0225, 4.15, 0.912, 80.5, 0.7, 3.54, 0.8, 6, 28],
  jumping: [-1, 0, 0],
  observables: ["ketamine_effect", "ketamine_response", "tablet_effect", "sert_occupancy", "desensitised_share", "firing_relative", "mature_share"],
  flowing: 8,
  still: 7,
  start($p, $s, $y) {
    $y[0] = 0;
    $y[1] = 1;
    $y[2] = 0;
    $y[3] = 0;
    $y[4] = 0;
    $y[5] = 0;
    $y[6] = 0;
    $y[7] = 0;
  },
  settle($s, $p, $c) {
    const tau_off = $p[4];
    const fade_h = (tau_off * 24);
    const tau_on = $p[3];
    const at_reference = (Math.exp(((-24) / fade_h)) - Math.exp(((-24) / tau_on)));
    const tablets_taken = $s[2];
    const tablet_interval_h = $p[1];
    const next_tablet = (tablets_taken * tablet_interval_h);
    const c_4h = $p[9];
    const lambda = $p[8];
    const intake = ((c_4h * lambda) / (1 - Math.exp(((-lambda) * 4))));
    const tau_x = $p[13];
    const adapt_h = (tau_x * 24);
    const tablet_count = $p[0];
    const taking = ((tablet_count > 0) ? 1 : 0);
    const young_neurons = $p[2];
    const stages = $p[15];
    const maturation = $p[16];
    const per_stage = ((young_neurons === 1) ? 0 : (stages / (maturation * 24)));
    $c[0] = fade_h;
    $c[1] = at_reference;
    $c[2] = next_tablet;
    $c[3] = intake;
    $c[4] = adapt_h;
    $c[5] = taking;
    $c[6] = per_stage;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const absorbing = $s[1];
    const intake = $c[3];
    const lambda = $p[8];
    const filling = $y[0];
    const per_stage = $c[6];
    const stage1 = $y[1];
    const stage2 = $y[2];
    const stage3 = $y[3];
    const stage4 = $y[4];
    const stage5 = $y[5];
    const stage6 = $y[6];
    const $law0 = ((absorbing * intake) - (lambda * filling));
    const $law1 = ((-per_stage) * stage1);
    const $law2 = (per_stage * (stage1 - stage2));
    const $law3 = (per_stage * (stage2 - stage3));
    const $law4 = (per_stage * (stage3 - stage4));
    const $law5 = (per_stage * (stage4 - stage5));
    const $law6 = (per_stage * (stage5 - stage6));
    const $law7 = (per_stage * stage6);
    $d[0] = $law0;
    $d[1] = $law1;
    $d[2] = $law2;
    $d[3] = $law3;
    $d[4] = $law4;
    $d[5] = $law5;
    $d[6] = $law6;
    $d[7] = $law7;
  },
  observe($t, $y, $s, $p, $c, $o) {
    const fade_h = $c[0];
    const tau_on = $p[3];
    const at_reference = $c[1];
    const ketamine_effect = ((Math.exp(((-$t) / fade_h)) - Math.exp(((-$t) / tau_on))) / at_reference);
    const p_control = $p[5];
    const R24 = $p[6];
    const ketamine_response = (p_control + ((R24 - p_control) * ketamine_effect));
    const taking = $c[5];
    const k_tablet = $p[7];
    const weeks = ($t / 168);
    const tablet_effect = ((taking * (1 - Math.exp(((-k_tablet) * weeks)))) / (1 - Math.exp(((-k_tablet) * 6))));
    const Omax = $p[10];
    const filling = $y[0];
    const sert_occupancy = ((Omax * filling) / (1 + filling));
    const xmax = $p[12];
    const adapt_h = $c[4];
    const desensitised_share = (taking * xmax * (1 - Math.exp(((-$t) / adapt_h))));
    const beta = $p[14];
    const O_steady = $p[11];
    const firing_relative = (1 - (((beta * sert_occupancy * 100) / O_steady) * (1 - (desensitised_share / xmax))));
    const mature_share = $y[7];
    $o[0] = ketamine_effect;
    $o[1] = ketamine_response;
    $o[2] = tablet_effect;
    $o[3] = sert_occupancy;
    $o[4] = desensitised_share;
    $o[5] = firing_relative;
    $o[6] = mature_share;
  },
  events: [
    {
      name: "tablet",
      moment($s, $p, $c) {
      const next_tablet = $c[2];
        return next_tablet;
      },
      holds($s, $p, $c) {
      const tablets_taken = $s[2];
      const tablet_count = $p[0];
        return (tablets_taken < tablet_count);
      },
      happen($t, $y, $s, $p, $c) {
      const tablets_taken = $s[2];
        const $new0 = (tablets_taken + 1); const $new1 = 1; const $new2 = ($t + 4);
        return () => {
          $s[2] = $new0; $s[1] = $new1; $s[0] = $new2;
        };
      },
    },
    {
      name: "tablet_absorbed",
      moment($s, $p, $c) {
      const absorbed_at = $s[0];
        return absorbed_at;
      },
      holds($s, $p, $c) {

        return true;
      },
      happen($t, $y, $s, $p, $c) {

        const $new0 = 0;
        return () => {
          $s[1] = $new0;
        };
      },
    },
  ],
};
