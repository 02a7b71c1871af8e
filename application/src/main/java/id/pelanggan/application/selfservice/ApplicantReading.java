package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.outreach.Applicant;
import id.pelanggan.application.port.Notices;
import id.pelanggan.application.port.PhoneNumbers;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.mapping.EmailAddress;
import id.pelanggan.domain.mapping.Mapping;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.SignUpForm;
import id.pelanggan.domain.purpose.Notice;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.purpose.NoticeState;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;

/** Reads what somebody typed into a sign-up form, and refuses what cannot be. */
final class ApplicantReading {
  private static final int LONGEST = 120;
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final PhoneNumbers phoneNumbers;
  private final Notices notices;

  @Inject
  ApplicantReading(PhoneNumbers phoneNumbers, Notices notices) {
    this.phoneNumbers = requireNonNull(phoneNumbers, "phoneNumbers is null");
    this.notices = requireNonNull(notices, "notices is null");
  }

  Applicant read(CallContext context, SignUpForm form, SignUp.Command command) {
    requireOffered(form, command);
    Map<FormField, String> fields = new EnumMap<>(FormField.class);
    command
        .fields()
        .forEach((field, typed) -> {
          if (form.fields().contains(field) && !typed.isBlank()) {
            fields.put(field, value(context, field, typed.strip()));
          }
        });
    requireAge(context, form, fields);
    String email =
        EmailAddress.read(command.email())
            .map(EmailAddress::value)
            .orElseThrow(() -> invalid("EMAIL"));
    return new Applicant(email, fields, command.chosen(), command.shown(), command.language());
  }

  private void requireOffered(SignUpForm form, SignUp.Command command) {
    if (command.chosen().isEmpty()) {
      throw invalid("CHOSEN");
    }
    if (!form.topics().containsAll(command.chosen()) || !isShown(form, command.shown())) {
      throw new PelangganException(OutreachError.CHOICE_UNKNOWN);
    }
  }

  private boolean isShown(SignUpForm form, NoticeReference shown) {
    return notices.listVersions(form.notice()).stream()
        .filter(notice -> notice.version() == form.noticeVersion())
        .filter(notice -> notice.state() == NoticeState.ACTIVE)
        .anyMatch(notice -> isOf(notice, shown));
  }

  private static boolean isOf(Notice notice, NoticeReference shown) {
    return notice.texts().stream().map(notice::reference).anyMatch(shown::equals);
  }

  private String value(CallContext context, FormField field, String typed) {
    if (typed.length() > LONGEST || typed.codePoints().anyMatch(ApplicantReading::isUnfit)) {
      throw invalid(field.name());
    }
    return switch (field) {
      case FULL_NAME, CITY -> typed;
      case PHONE ->
          phoneNumbers
              .normalise(typed, Mapping.DEFAULT_PHONE_REGION)
              .orElseThrow(() -> invalid(field.name()));
      case BIRTH_DATE -> birthDate(context, typed).toString();
    };
  }

  private static LocalDate birthDate(CallContext context, String typed) {
    try {
      LocalDate date = LocalDate.parse(typed);
      if (date.isBefore(EARLIEST) || date.isAfter(today(context))) {
        throw invalid(FormField.BIRTH_DATE.name());
      }
      return date;
    } catch (DateTimeParseException e) {
      throw invalid(FormField.BIRTH_DATE.name());
    }
  }

  private static void requireAge(
      CallContext context, SignUpForm form, Map<FormField, String> fields) {
    if (form.minimumAge() == 0) {
      return;
    }
    String birth = fields.get(FormField.BIRTH_DATE);
    if (birth == null) {
      throw invalid(FormField.BIRTH_DATE.name());
    }
    if (LocalDate.parse(birth).plusYears(form.minimumAge()).isAfter(today(context))) {
      throw new PelangganException(
          OutreachError.SIGN_UP_TOO_YOUNG, Map.of("age", String.valueOf(form.minimumAge())));
    }
  }

  private static LocalDate today(CallContext context) {
    return LocalDate.ofInstant(context.at(), ZoneOffset.UTC);
  }

  /** Control characters, and halves of characters, which no database keeps. */
  private static boolean isUnfit(int character) {
    int type = Character.getType(character);
    return type == Character.CONTROL || type == Character.SURROGATE;
  }

  private static PelangganException invalid(String field) {
    return new PelangganException(OutreachError.SIGN_UP_INVALID, Map.of("field", field));
  }
}
