package id.pelanggan.domain.purpose;

import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.source.PurposeCode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every purpose of the shop as it is now, and which of them are active. */
public final class PurposeRegister {
  private final SortedMap<String, Purpose> purposes = new TreeMap<>();

  public PurposeRegister(Collection<Purpose> purposes) {
    purposes.forEach(purpose -> this.purposes.put(purpose.code().value(), purpose));
  }

  /** By code. */
  public List<Purpose> all() {
    return List.copyOf(purposes.values());
  }

  public Optional<Purpose> find(PurposeCode code) {
    return Optional.ofNullable(purposes.get(code.value()));
  }

  /** Whether it is wanted, complete, and so is everything that it is a part of. */
  public boolean isActive(PurposeCode code) {
    Optional<Purpose> purpose = find(code);
    return purpose.isPresent() && lineage(purpose.get()).filter(this::isReady).isPresent();
  }

  /** The active ones, by code. */
  public List<Purpose> active() {
    return purposes.values().stream().filter(purpose -> isActive(purpose.code())).toList();
  }

  /**
   * Refuses what may not be active.
   *
   * @throws PelangganException with a {@link PurposeError} that says what is missing
   */
  public void requireActivatable(Purpose purpose) {
    missing(purpose)
        .ifPresent(error -> {
          throw new PelangganException(error, Map.of("purpose", purpose.code().value()));
        });
    requireParent(purpose);
  }

  /**
   * Refuses a parent that is not there, or that is itself a part of the purpose.
   *
   * @throws PelangganException {@link PurposeError#PURPOSE_PARENT_UNFIT}
   */
  public void requireFitParent(Purpose purpose) {
    boolean fit =
        purpose.parent().isEmpty()
            || (lineage(purpose).isPresent() && find(purpose.parent().get()).isPresent());
    if (!fit) {
      throw new PelangganException(PurposeError.PURPOSE_PARENT_UNFIT, parentOf(purpose));
    }
  }

  private void requireParent(Purpose purpose) {
    requireFitParent(purpose);
    if (purpose.parent().isPresent() && !isActive(purpose.parent().get())) {
      throw new PelangganException(PurposeError.PURPOSE_PARENT_INACTIVE, parentOf(purpose));
    }
  }

  private static Map<String, String> parentOf(Purpose purpose) {
    return Map.of(
        "purpose", purpose.code().value(),
        "parent", purpose.parent().map(PurposeCode::value).orElse(""));
  }

  private boolean isReady(List<Purpose> lineage) {
    return lineage.stream().allMatch(one -> one.active() && missing(one).isEmpty());
  }

  /** The purpose and what it is a part of; empty where one is missing or comes twice. */
  private Optional<List<Purpose>> lineage(Purpose purpose) {
    List<Purpose> line = new ArrayList<>(List.of(purpose));
    Optional<PurposeCode> above = purpose.parent();
    while (above.isPresent()) {
      Optional<Purpose> next = find(above.get());
      if (next.isEmpty() || line.stream().anyMatch(one -> one.code().equals(next.get().code()))) {
        return Optional.empty();
      }
      line.add(next.get());
      above = next.get().parent();
    }
    return Optional.of(line);
  }

  private static Optional<PurposeError> missing(Purpose purpose) {
    if (purpose.basis().isEmpty()) {
      return Optional.of(PurposeError.PURPOSE_BASIS_MISSING);
    }
    return switch (purpose.basis().get()) {
      case LEGITIMATE_INTEREST ->
          purpose.balancing().isPresent()
              ? Optional.empty()
              : Optional.of(PurposeError.PURPOSE_BALANCING_MISSING);
      case LEGAL_DUTY ->
          purpose.citation().isBlank()
              ? Optional.of(PurposeError.PURPOSE_CITATION_MISSING)
              : Optional.empty();
      case CONSENT, CONTRACT, VITAL_INTEREST, PUBLIC_TASK -> Optional.empty();
    };
  }
}
