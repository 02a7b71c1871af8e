package id.pelanggan.domain.sync;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a run could not go on, as it is kept.
 *
 * @param code the name of an {@link id.pelanggan.domain.failure.ErrorCode}
 * @param details no personal data, no secrets
 */
public record RunFailure(String code, SortedMap<String, String> details) {
  public RunFailure {
    requireNonNull(code, "code is null");
    details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
  }
}
