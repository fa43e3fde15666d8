// Made of explainer/models/ketamine_drip.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const ketamine_drip = {
  parameters: ["blood", "dose_mg_per_kg", "infusion_min", "dose_count", "dose_interval_h", "fu", "weight", "Kp_uu", "conv", "V1_arterial", "V2_arterial", "V3_arterial", "CL_arterial", "Q2_arterial", "Q3_arterial", "V1_third", "k10_third", "k12_third", "k13_third", "k21_third", "k31_third", "V1_venous", "k10_venous", "k12_venous", "k21_venous"],
  values: [0, 0.5, 40, 1, 56, 0.53, 70, 1, 237.7, 25, 56, 157, 84, 161, 79, 0.063, 0.4381, 0.5921, 0.59, 0.247, 0.0146, 1.7522, 0.0109, 0.0186, 0.0137],
  jumping: [0, 0],
  observables: ["plasma_ng_per_ml", "free_um", "infusion_share"],
  flowing: 3,
  still: 11,
  start($p, $s, $y) {
    $y[0] = 0;
    $y[1] = 0;
    $y[2] = 0;
  },
  settle($s, $p, $c) {
    const V1_third = $p[15];
    const weight = $p[6];
    const blood = $p[0];
    const V1_venous = $p[21];
    const V1_arterial = $p[9];
    const V1 = ((blood === 1) ? (V1_third * weight) : (blood === 2) ? (V1_venous * weight) : ((V1_arterial * weight) / 70));
    const k10_third = $p[16];
    const k10_venous = $p[22];
    const CL_arterial = $p[12];
    const k10 = ((blood === 1) ? k10_third : (blood === 2) ? k10_venous : ((CL_arterial / V1_arterial) / 60));
    const k12_third = $p[17];
    const k12_venous = $p[23];
    const Q2_arterial = $p[13];
    const k12 = ((blood === 1) ? k12_third : (blood === 2) ? k12_venous : ((Q2_arterial / V1_arterial) / 60));
    const k21_third = $p[19];
    const k21_venous = $p[24];
    const V2_arterial = $p[10];
    const k21 = ((blood === 1) ? k21_third : (blood === 2) ? k21_venous : ((Q2_arterial / V2_arterial) / 60));
    const k13_third = $p[18];
    const Q3_arterial = $p[14];
    const k13 = ((blood === 1) ? k13_third : (blood === 2) ? 0 : ((Q3_arterial / V1_arterial) / 60));
    const k31_third = $p[20];
    const V3_arterial = $p[11];
    const k31 = ((blood === 1) ? k31_third : (blood === 2) ? 0 : ((Q3_arterial / V3_arterial) / 60));
    const doses_given = $s[1];
    const dose_interval_h = $p[4];
    const next_dose = (doses_given * dose_interval_h * 60);
    const doses_ended = $s[0];
    const infusion_min = $p[2];
    const next_end = ((doses_ended * dose_interval_h * 60) + infusion_min);
    const running = (doses_given - doses_ended);
    const dose_mg_per_kg = $p[1];
    const input = ((running * dose_mg_per_kg * weight) / infusion_min);
    const infusion_share = ((running > 0) ? 1 : 0);
    $c[0] = V1;
    $c[1] = k10;
    $c[2] = k12;
    $c[3] = k21;
    $c[4] = k13;
    $c[5] = k31;
    $c[6] = next_dose;
    $c[7] = next_end;
    $c[8] = running;
    $c[9] = input;
    $c[10] = infusion_share;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const input = $c[9];
    const k10 = $c[1];
    const k12 = $c[2];
    const k13 = $c[4];
    const A1 = $y[0];
    const k21 = $c[3];
    const A2 = $y[1];
    const k31 = $c[5];
    const A3 = $y[2];
    const $law0 = ((input - ((k10 + k12 + k13) * A1)) + (k21 * A2) + (k31 * A3));
    const $law1 = ((k12 * A1) - (k21 * A2));
    const $law2 = ((k13 * A1) - (k31 * A3));
    $d[0] = $law0;
    $d[1] = $law1;
    $d[2] = $law2;
  },
  observe($t, $y, $s, $p, $c, $o) {
    const A1 = $y[0];
    const V1 = $c[0];
    const plasma_ng_per_ml = ((1000 * A1) / V1);
    const Kp_uu = $p[7];
    const fu = $p[5];
    const conv = $p[8];
    const free_um = ((Kp_uu * fu * plasma_ng_per_ml) / conv);
    const infusion_share = $c[10];
    $o[0] = plasma_ng_per_ml;
    $o[1] = free_um;
    $o[2] = infusion_share;
  },
  events: [
    {
      name: "drip_starts",
      moment($s, $p, $c) {
      const next_dose = $c[6];
        return next_dose;
      },
      holds($s, $p, $c) {
      const doses_given = $s[1];
      const dose_count = $p[3];
        return (doses_given < dose_count);
      },
      happen($t, $y, $s, $p, $c) {
      const doses_given = $s[1];
        const $new0 = (doses_given + 1);
        return () => {
          $s[1] = $new0;
        };
      },
    },
    {
      name: "drip_stops",
      moment($s, $p, $c) {
      const next_end = $c[7];
        return next_end;
      },
      holds($s, $p, $c) {
      const doses_ended = $s[0];
      const doses_given = $s[1];
        return (doses_ended < doses_given);
      },
      happen($t, $y, $s, $p, $c) {
      const doses_ended = $s[0];
        const $new0 = (doses_ended + 1);
        return () => {
          $s[0] = $new0;
        };
      },
    },
  ],
};
