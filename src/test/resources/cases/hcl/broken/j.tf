locals {
  a = "${b
