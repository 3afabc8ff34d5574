package org.sederunt.shared;

/** Whose portal this is: the office's and the city's names, and whether all of it is a demonstration. */
public record Office(String name, String city, boolean demonstration) {}
