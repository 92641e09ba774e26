resource "open {
