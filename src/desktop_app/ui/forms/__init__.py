"""The form builder: walks a form and puts an editor on the screen for every question of it."""
