package dev.touchline.leaderboard.season;

import dev.touchline.leaderboard.policy.PolicySource;

/**
 * An entrant that comes with Touchline.
 *
 * @param rating strength for pots and seeding; higher is stronger
 */
public record BundledEntrant(String id, String name, String provider, double rating, PolicySource policy) {}
