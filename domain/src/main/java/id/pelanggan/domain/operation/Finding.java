package id.pelanggan.domain.operation;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * One thing a health check saw.
 *
 * @param code its stable name; the words are kept by the driving side under this name
 * @param details what fills the places in the words: paths, ports, versions; no personal data, no
 *     secrets
 */
public record Finding(FindingCode code, Map<String, String> details) {
  public Finding {
    requireNonNull(code, "code is null");
    details = Map.copyOf(details);
  }
}
