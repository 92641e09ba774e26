package dev.gonogo.statement;

/// Something that a statement stands on, by a name and by its content.
///
/// @param uri what it is called; nobody need be able to fetch it
/// @param sha256 in small hexadecimal
public record Referenced(String uri, String sha256) {}
