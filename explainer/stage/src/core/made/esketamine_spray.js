// Made of explainer/models/esketamine_spray.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const esketamine_spray = {
  parameters: ["dose_mg", "dose_count", "dose_interval_h", "fu", "dose_device", "Kp_uu", "conv", "FRn", "dose_eff", "ka_nasal", "D_sw", "ka_sw", "Fgut", "Vc", "Vp1", "Vp2", "Q1", "Q2", "Qh", "Vh", "kel", "kmet", "Vcn", "CLn", "Vpn", "Qn"],
  values: [56, 1, 84, 0.56, 28, 1, 237.7, 0.54, 0.62, 2.93, 0.53, 1.45, 0.64, 192, 143, 417, 84.3, 37.6, 151, 101, 1.11, 2.77, 70, 38, 115, 26.1],
  jumping: [0, 0, -1],
  observables: ["plasma_ng_per_ml", "free_um", "noresketamine_ng_per_ml"],
  flowing: 8,
  still: 4,
  start($p, $s, $y) {
    $y[0] = 0;
    $y[1] = 0;
    $y[2] = 0;
    $y[3] = 0;
    $y[4] = 0;
    $y[5] = 0;
    $y[6] = 0;
    $y[7] = 0;
  },
  settle($s, $p, $c) {
    const dose_mg = $p[0];
    const dose_device = $p[4];
    const devices = (dose_mg / dose_device);
    const FRn = $p[7];
    const dose_eff = $p[8];
    const nasal_mg = (dose_device * FRn * (1 + (dose_eff * (devices - 1))));
    const swallowed_mg = (dose_mg - nasal_mg);
    const doses_given = $s[0];
    const dose_interval_h = $p[2];
    const next_dose = (doses_given * dose_interval_h * 60);
    $c[0] = devices;
    $c[1] = nasal_mg;
    $c[2] = swallowed_mg;
    $c[3] = next_dose;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const ka_nasal = $p[9];
    const nose = $y[0];
    const swallowing = $s[1];
    const swallowed_mg = $c[2];
    const D_sw = $p[10];
    const ka_sw = $p[11];
    const gut = $y[1];
    const Fgut = $p[12];
    const Qh = $p[18];
    const central = $y[3];
    const Vc = $p[13];
    const liver = $y[2];
    const Vh = $p[19];
    const to_liver = ((Qh * ((central / Vc) - (liver / Vh))) / 60);
    const kel = $p[20];
    const kmet = $p[21];
    const Q1 = $p[16];
    const fast = $y[4];
    const Vp1 = $p[14];
    const to_fast = ((Q1 * ((central / Vc) - (fast / Vp1))) / 60);
    const Q2 = $p[17];
    const slow = $y[5];
    const Vp2 = $p[15];
    const to_slow = ((Q2 * ((central / Vc) - (slow / Vp2))) / 60);
    const CLn = $p[23];
    const met_central = $y[6];
    const Vcn = $p[22];
    const Qn = $p[25];
    const met_slow = $y[7];
    const Vpn = $p[24];
    const met_to_slow = ((Qn * ((met_central / Vcn) - (met_slow / Vpn))) / 60);
    const $law0 = (((-ka_nasal) * nose) / 60);
    const $law1 = (((swallowing * swallowed_mg) / (D_sw * 60)) - ((ka_sw * gut) / 60));
    const $law2 = ((((Fgut * ka_sw * gut) / 60) + to_liver) - (((kel + kmet) * liver) / 60));
    const $law3 = (((((ka_nasal * nose) / 60) - to_liver) - to_fast) - to_slow);
    const $law4 = to_fast;
    const $law5 = to_slow;
    const $law6 = ((((kmet * liver) / 60) - (((CLn * met_central) / Vcn) / 60)) - met_to_slow);
    const $law7 = met_to_slow;
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
    const central = $y[3];
    const Vc = $p[13];
    const plasma_ng_per_ml = ((1000 * central) / Vc);
    const Kp_uu = $p[5];
    const fu = $p[3];
    const conv = $p[6];
    const free_um = ((Kp_uu * fu * plasma_ng_per_ml) / conv);
    const met_central = $y[6];
    const Vcn = $p[22];
    const noresketamine_ng_per_ml = ((1000 * met_central) / Vcn);
    $o[0] = plasma_ng_per_ml;
    $o[1] = free_um;
    $o[2] = noresketamine_ng_per_ml;
  },
  events: [
    {
      name: "dose",
      moment($s, $p, $c) {
      const next_dose = $c[3];
        return next_dose;
      },
      holds($s, $p, $c) {
      const doses_given = $s[0];
      const dose_count = $p[1];
        return (doses_given < dose_count);
      },
      happen($t, $y, $s, $p, $c) {
      const nose = $y[0];
      const nasal_mg = $c[1];
      const doses_given = $s[0];
      const D_sw = $p[10];
        const $new0 = (nose + nasal_mg); const $new1 = 1; const $new2 = (doses_given + 1); const $new3 = ($t + (D_sw * 60));
        return () => {
          $y[0] = $new0; $s[1] = $new1; $s[0] = $new2; $s[2] = $new3;
        };
      },
    },
    {
      name: "swallowed",
      moment($s, $p, $c) {
      const swallowing_end = $s[2];
        return swallowing_end;
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
