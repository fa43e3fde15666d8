"""Ketamine Explainer: how ketamine is thought to work, simulated, drawn and said."""
