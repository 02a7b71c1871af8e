package id.pelanggan.app.screen.more.retention;

import id.pelanggan.application.retention.ApproveRetention;
import id.pelanggan.application.retention.ChangePolicy;
import id.pelanggan.application.retention.PolicyView;
import id.pelanggan.application.retention.RetentionPlan;
import id.pelanggan.application.retention.SearchSensitive;
import id.pelanggan.application.retention.WarningToGive;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.retention.CaseId;
import id.pelanggan.domain.retention.FindingId;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.retention.SensitiveFinding;
import id.pelanggan.domain.retention.WarningMeans;
import id.pelanggan.domain.source.PurposeCode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What the registers of retention read and do. Everything may wait. */
public interface RetentionSource {

  List<PolicyView> policies();

  /** Says what would happen now; ends early where its thread is interrupted. */
  RetentionPlan plan(RetentionPlan.Listener listener);

  /**
   * Lets it happen.
   *
   * @param repeated how many customers somebody believes it to begin with
   */
  ApproveRetention.Outcome approve(OptionalLong repeated);

  void change(ChangePolicy.Command command);

  /** Those that are not over come first. */
  List<CaseRow> cases();

  /** The customer said that they want to stay. */
  void keep(CustomerId customer);

  /** Whom somebody has to call or write to, with the words to say. */
  List<WarningToGive> warnings();

  void warned(CaseId one, WarningMeans means);

  /**
   * Writes the list of them into a file that must not be there yet.
   *
   * @return how many there are
   */
  int print(Path file);

  /** Those in force come first. */
  List<HoldRow> holds();

  /** Whoever alone is meant by what was typed. */
  Optional<CustomerId> find(String text);

  void hold(CustomerId customer, Optional<LocalDate> until, String citation);

  void lift(HoldId hold);

  /** Those about which nobody decided yet. */
  List<SensitiveFinding> findings();

  SearchSensitive.Report search(SearchSensitive.Listener listener);

  void clear(FindingId finding);

  void retain(FindingId finding, PurposeCode purpose, String reason);

  /** What data may be kept for. */
  List<PurposeCode> purposes();

  /** Where files are offered to be written. */
  Path home();
}
