package dev.gonogo.gate;

import java.time.LocalDate;
import java.util.Optional;

/// A failure that somebody accepts for a time: an entry of `golive/waivers.yaml`.
///
/// @param item the item's id
/// @param subject the one subject that it speaks of; all of the item's where it names none
/// @param reason why
/// @param who accepts it
/// @param until the last day on which it holds, in UTC
/// @param line of its entry in the file, from 1
public record Waiver(
    String item, Optional<String> subject, String reason, String who, LocalDate until, int line) {}
