"""What is done with models in class: sweeps, virtual people, what matters, fits, any course."""
