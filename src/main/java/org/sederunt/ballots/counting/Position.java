package org.sederunt.ballots.counting;

import org.sederunt.ballots.Cast;
import org.sederunt.ballots.Voter;

/** What one elector said by roll call. */
public record Position(Voter voter, Cast cast) {}
