"""How the window looks: tokens of colour, letters, icons, and what is generated from them."""
