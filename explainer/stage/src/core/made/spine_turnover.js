// Made of explainer/models/spine_turnover.ant by scripts/live_models.py: change that, and run this.

/** @type {import("../simulate.js").CompiledModel} */
export const spine_turnover = {
  parameters: ["dose_count", "dose_interval_d", "stressed", "ampa_blocker", "rapamycin", "genotype", "new_spines", "tau_K", "s", "tau_T", "tau_Z", "alpha", "onset", "g", "tau_r", "tau_e", "w_m", "stress_deficit", "met_factor", "peak_added"],
  values: [1, 3.5, 0, 0, 0, 0, 0, 1.1, 0.53, 4.3, 22, 1, 0.5, 1, 1, 2, 0.8, 10, 0.1, 0.0523],
  jumping: [0, 0],
  observables: ["density_relative", "thin_relative", "lasting_relative", "added_share", "thin_added_share", "lasting_added_share", "persisting_share", "marked_share", "formation_relative", "elimination_relative", "early_effect", "lasting_effect", "effect"],
  flowing: 10,
  still: 7,
  start($p, $s, $y) {
    const stressed = $p[2];
    const stress_deficit = $p[17];
    const left = (1 - ((stressed * stress_deficit) / 100));
    const tau_T = $p[9];
    const s = $p[8];
    const tau_Z = $p[10];
    const f0 = (1 / (tau_T + (s * tau_Z)));
    $y[0] = 0;
    $y[1] = 0;
    $y[2] = 0;
    $y[3] = (left * f0 * tau_T);
    $y[4] = (left * f0 * s * tau_Z);
    $y[5] = 0;
    $y[6] = 0;
    $y[7] = 1;
    $y[8] = 0;
    $y[9] = 0;
  },
  settle($s, $p, $c) {
    const ampa_blocker = $p[3];
    const g = $p[13];
    const strength = ((ampa_blocker === 1) ? 0 : g);
    const doses_given = $s[1];
    const dose_interval_d = $p[1];
    const next_dose = (doses_given * dose_interval_d);
    const doses_felt = $s[0];
    const onset = $p[12];
    const next_felt = ((doses_felt * dose_interval_d) + onset);
    const tau_T = $p[9];
    const s = $p[8];
    const tau_Z = $p[10];
    const f0 = (1 / (tau_T + (s * tau_Z)));
    const stressed = $p[2];
    const stress_deficit = $p[17];
    const left = (1 - ((stressed * stress_deficit) / 100));
    const alpha = $p[11];
    const rapamycin = $p[4];
    const met_factor = $p[18];
    const genotype = $p[5];
    const alpha_used = (alpha * ((rapamycin === 1) ? 0 : (genotype === 1) ? met_factor : 1));
    const new_spines = $p[6];
    const kept = ((new_spines === 1) ? 0 : 1);
    $c[0] = strength;
    $c[1] = next_dose;
    $c[2] = next_felt;
    $c[3] = f0;
    $c[4] = left;
    $c[5] = alpha_used;
    $c[6] = kept;
  },
  rates($t, $y, $s, $p, $c, $d) {
    const early_slow = $y[0];
    const tau_e = $p[15];
    const early_fast = $y[1];
    const tau_r = $p[14];
    const K = $y[2];
    const tau_K = $p[7];
    const f0 = $c[3];
    const T_bare = $y[3];
    const tau_T = $p[9];
    const s = $p[8];
    const Z_bare = $y[4];
    const tau_Z = $p[10];
    const alpha_used = $c[5];
    const extra = (f0 * alpha_used * K);
    const T_added = $y[5];
    const Z_added = $y[6];
    const T_marked = $y[7];
    const Z_marked = $y[8];
    const $law0 = ((-early_slow) / tau_e);
    const $law1 = ((-early_fast) * ((1 / tau_e) + (24 / tau_r)));
    const $law2 = ((-K) / tau_K);
    const $law3 = (f0 - (T_bare / tau_T));
    const $law4 = (((s * T_bare) / tau_T) - (Z_bare / tau_Z));
    const $law5 = (extra - (T_added / tau_T));
    const $law6 = (((s * T_added) / tau_T) - (Z_added / tau_Z));
    const $law7 = ((-T_marked) / tau_T);
    const $law8 = (((s * T_marked) / tau_T) - (Z_marked / tau_Z));
    const $law9 = extra;
    $d[0] = $law0;
    $d[1] = $law1;
    $d[2] = $law2;
    $d[3] = $law3;
    $d[4] = $law4;
    $d[5] = $law5;
    $d[6] = $law6;
    $d[7] = $law7;
    $d[8] = $law8;
    $d[9] = $law9;
  },
  observe($t, $y, $s, $p, $c, $o) {
    const T_bare = $y[3];
    const kept = $c[6];
    const T_added = $y[5];
    const T_all = (T_bare + (kept * T_added));
    const Z_bare = $y[4];
    const Z_added = $y[6];
    const Z_all = (Z_bare + (kept * Z_added));
    const density_relative = (T_all + Z_all);
    const thin_relative = T_all;
    const lasting_relative = Z_all;
    const peak_added = $p[19];
    const added_share = ((kept * (T_added + Z_added)) / peak_added);
    const thin_added_share = ((kept * T_added) / peak_added);
    const lasting_added_share = ((kept * Z_added) / peak_added);
    const formed = $y[9];
    const persisting_share = ((formed > 1e-09) ? ((T_added + Z_added) / formed) : 0);
    const T_marked = $y[7];
    const Z_marked = $y[8];
    const marked_share = (T_marked + Z_marked);
    const alpha_used = $c[5];
    const K = $y[2];
    const formation_relative = (1 + (alpha_used * K));
    const s = $p[8];
    const tau_T = $p[9];
    const tau_Z = $p[10];
    const elimination = (((((1 - s) * T_all) / tau_T) + (Z_all / tau_Z)) / (T_all + Z_all));
    const f0 = $c[3];
    const elimination_relative = (elimination / f0);
    const early_slow = $y[0];
    const early_fast = $y[1];
    const early_effect = (early_slow - early_fast);
    const w_m = $p[16];
    const lasting_effect = (w_m * added_share);
    const effect = (early_effect + lasting_effect);
    $o[0] = density_relative;
    $o[1] = thin_relative;
    $o[2] = lasting_relative;
    $o[3] = added_share;
    $o[4] = thin_added_share;
    $o[5] = lasting_added_share;
    $o[6] = persisting_share;
    $o[7] = marked_share;
    $o[8] = formation_relative;
    $o[9] = elimination_relative;
    $o[10] = early_effect;
    $o[11] = lasting_effect;
    $o[12] = effect;
  },
  events: [
    {
      name: "dose",
      moment($s, $p, $c) {
      const next_dose = $c[1];
        return next_dose;
      },
      holds($s, $p, $c) {
      const doses_given = $s[1];
      const dose_count = $p[0];
        return (doses_given < dose_count);
      },
      happen($t, $y, $s, $p, $c) {
      const doses_given = $s[1];
      const early_slow = $y[0];
      const strength = $c[0];
      const early_fast = $y[1];
        const $new0 = (doses_given + 1); const $new1 = (early_slow + strength); const $new2 = (early_fast + strength);
        return () => {
          $s[1] = $new0; $y[0] = $new1; $y[1] = $new2;
        };
      },
    },
    {
      name: "felt",
      moment($s, $p, $c) {
      const next_felt = $c[2];
        return next_felt;
      },
      holds($s, $p, $c) {
      const doses_felt = $s[0];
      const dose_count = $p[0];
        return (doses_felt < dose_count);
      },
      happen($t, $y, $s, $p, $c) {
      const doses_felt = $s[0];
      const K = $y[2];
      const strength = $c[0];
        const $new0 = (doses_felt + 1); const $new1 = (K + strength);
        return () => {
          $s[0] = $new0; $y[2] = $new1;
        };
      },
    },
  ],
};
