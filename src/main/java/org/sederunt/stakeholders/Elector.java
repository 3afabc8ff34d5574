package org.sederunt.stakeholders;

import org.sederunt.shared.Sector;

/** Someone who may take a position in a ballot, with the sector and mode they had at the instant that was asked for. */
public record Elector(ElectorId id, ElectorKind kind, Sector sector, Mode mode) {}
