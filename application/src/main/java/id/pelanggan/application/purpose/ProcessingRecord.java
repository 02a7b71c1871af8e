package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.domain.assessment.Assessment;
import id.pelanggan.domain.purpose.Controller;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.retention.RetentionPolicy;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.sync.Hosting;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The record of processing activities; UU PDP 27/2022 art. 31, GDPR art. 30.
 *
 * @param activities of every active purpose, by code
 * @param rules how long what is kept, and by which statute
 * @param connections systems that data comes from, with where they keep it
 * @param assessments impact assessments that are signed
 */
public record ProcessingRecord(
    Controller controller,
    Instant at,
    List<Activity> activities,
    List<RetentionPolicy> rules,
    List<ConnectedSystem> connections,
    List<Assessment> assessments,
    Set<SecurityMeasure> measures) {
  public ProcessingRecord {
    requireNonNull(controller, "controller is null");
    requireNonNull(at, "at is null");
    activities = List.copyOf(activities);
    rules = List.copyOf(rules);
    connections = List.copyOf(connections);
    assessments = List.copyOf(assessments);
    measures = Collections.unmodifiableSet(new TreeSet<>(measures));
  }

  /**
   * @param notices what customers are told of it
   */
  public record Activity(Purpose purpose, List<Notice> notices) {
    public Activity {
      requireNonNull(purpose, "purpose is null");
      notices = List.copyOf(notices);
    }
  }

  /**
   * @param foreignBooks whether what has to be kept in Indonesia lies elsewhere
   */
  public record ConnectedSystem(
      String name, String connector, PurposeCode purpose, Hosting hosting, boolean foreignBooks) {
    public ConnectedSystem {
      requireNonNull(name, "name is null");
      requireNonNull(connector, "connector is null");
      requireNonNull(purpose, "purpose is null");
      requireNonNull(hosting, "hosting is null");
    }
  }

  /** How the product protects data; UU PDP 27/2022 art. 35 to 39, GDPR art. 32. */
  public enum SecurityMeasure {
    SEALED_UNDER_KEYS_OF_EACH_CUSTOMER,
    KEYS_OUTSIDE_THE_DATABASE,
    MASKED_BY_DEFAULT,
    ACCESS_BY_PERMISSION,
    EVERY_READ_NOTED,
    NOTHING_PERSONAL_IN_LOGS,
    ERASED_BY_DESTROYING_KEYS,
    CONSENT_BEFORE_EVERY_MESSAGE
  }
}
