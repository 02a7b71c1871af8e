package id.pelanggan.app.cli.purposes;

import id.pelanggan.application.purpose.PurposeView;
import id.pelanggan.domain.purpose.Purpose;
import id.pelanggan.domain.purpose.RetentionTerm;
import id.pelanggan.domain.source.PurposeCode;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A purpose, for programs.
 *
 * @param active whether it is wanted, complete, and so is its parent
 * @param wanted whether the shop wants it
 * @param kept how long, as ISO 8601 has it; null where only policies of retention decide
 */
record PurposeJson(
    String code,
    int version,
    boolean active,
    boolean wanted,
    TextJson title,
    TextJson description,
    @Nullable String basis,
    @Nullable TextJson balancing,
    String citation,
    TextJson people,
    List<String> channels,
    List<String> kinds,
    TextJson recipients,
    @Nullable String kept,
    @Nullable TextJson keptFrom,
    @Nullable String keptBy,
    @Nullable String parent,
    @Nullable String consentLasts,
    int minimumAge,
    Instant changedAt) {
  static PurposeJson of(PurposeView view) {
    Purpose purpose = view.purpose();
    return new PurposeJson(
        purpose.code().value(),
        view.version().version(),
        view.active(),
        purpose.active(),
        TextJson.of(purpose.title()),
        TextJson.of(purpose.description()),
        purpose.basis().map(Enum::name).orElse(null),
        purpose.balancing().map(TextJson::of).orElse(null),
        purpose.citation(),
        TextJson.of(purpose.people()),
        purpose.channels().stream().map(Enum::name).toList(),
        purpose.kinds().stream().map(Enum::name).toList(),
        TextJson.of(purpose.recipients()),
        purpose.retention().map(term -> term.period().toString()).orElse(null),
        purpose.retention().map(term -> TextJson.of(term.trigger())).orElse(null),
        purpose.retention().map(RetentionTerm::citation).orElse(null),
        purpose.parent().map(PurposeCode::value).orElse(null),
        purpose.consentLifetime().map(Period::toString).orElse(null),
        purpose.minimumAge(),
        view.version().changedAt());
  }
}
