"""Content, translations, icons, fonts and style, shipped as the package desktop_app.resources."""
