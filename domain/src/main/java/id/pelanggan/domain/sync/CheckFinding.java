package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.plugin.LocalText;

/**
 * One thing that a check of a connection looked at.
 *
 * @param fine whether a sync can be expected to work as far as this goes
 * @param text what was found and, where it is not fine, what to do; no secret, nobody's data
 */
public record CheckFinding(boolean fine, LocalText text) {
  public CheckFinding {
    requireNonNull(text, "text is null");
  }
}
