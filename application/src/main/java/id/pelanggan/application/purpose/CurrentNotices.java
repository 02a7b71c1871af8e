package id.pelanggan.application.purpose;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.port.Notices;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.purpose.NoticeState;
import id.pelanggan.domain.purpose.NoticeText;
import id.pelanggan.domain.source.PurposeCode;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** What customers are shown now, for those who ask them; asks nobody's permission. */
public final class CurrentNotices {
  private final Notices notices;

  @Inject
  CurrentNotices(Notices notices) {
    this.notices = requireNonNull(notices, "notices is null");
  }

  /**
   * The notice that tells of a purpose: of several the one that tells of the fewest others.
   *
   * @param language two lower-case letters; where it is not written in that, another is given
   */
  public Optional<CurrentNotice> find(PurposeCode purpose, String language) {
    return notices.list().stream()
        .filter(notice -> notice.state() == NoticeState.ACTIVE)
        .filter(notice -> notice.purposes().contains(purpose))
        .min(
            Comparator.<Notice>comparingInt(notice -> notice.purposes().size())
                .thenComparing(notice -> notice.code().value()))
        .map(notice -> CurrentNotice.of(notice, language));
  }

  /** A version that was shown, whatever became of it since. */
  public Optional<CurrentNotice> find(NoticeReference reference) {
    return notices.listVersions(reference.notice()).stream()
        .filter(notice -> notice.version() == reference.version())
        .findFirst()
        .map(notice -> CurrentNotice.of(notice, reference.language()));
  }

  /**
   * @param text what is shown
   * @param spoken what is read aloud
   */
  public record CurrentNotice(
      NoticeReference reference, LocalDate validFrom, String text, String spoken) {
    public CurrentNotice {
      requireNonNull(reference, "reference is null");
      requireNonNull(validFrom, "validFrom is null");
      requireNonNull(text, "text is null");
      requireNonNull(spoken, "spoken is null");
    }

    static CurrentNotice of(Notice notice, String language) {
      NoticeText text = notice.in(language);
      return new CurrentNotice(
          notice.reference(text), notice.validFrom(), text.text(), text.spoken());
    }
  }
}
