package org.sederunt.roundtables;

import java.util.Optional;
import org.sederunt.shared.Refusal;

/**
 * What one person is at a table and may do there now: each act with the reason why not, or empty where it is possible.
 *
 * @param seated whether the person has a seat
 * @param facilitates whether the person runs the table
 * @param office whether the person works at the office
 */
public record TableActs(
        boolean seated,
        boolean facilitates,
        boolean office,
        Optional<Refusal> take,
        Optional<Refusal> leave,
        Optional<Refusal> revise,
        Optional<Refusal> appointFacilitator,
        Optional<Refusal> setAgenda,
        Optional<Refusal> record,
        Optional<Refusal> edit,
        Optional<Refusal> remove,
        Optional<Refusal> summarise,
        Optional<Refusal> approve) {}
