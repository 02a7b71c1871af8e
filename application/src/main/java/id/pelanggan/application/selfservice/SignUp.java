package id.pelanggan.application.selfservice;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.access.Gate;
import id.pelanggan.application.outreach.Applicant;
import id.pelanggan.application.outreach.Applicants;
import id.pelanggan.application.port.CustomerState.Contact;
import id.pelanggan.application.port.SignUpBook;
import id.pelanggan.application.port.TimeOrderedIds;
import id.pelanggan.application.port.Transactions;
import id.pelanggan.application.vault.OpenKeys;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.Permission;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.outreach.FormCode;
import id.pelanggan.domain.outreach.FormField;
import id.pelanggan.domain.outreach.OutreachError;
import id.pelanggan.domain.outreach.SignUpForm;
import id.pelanggan.domain.purpose.NoticeReference;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Notes that somebody wants to sign up. They are asked by letter whether it was they, a moment
 * later and by somebody else, so that nothing here depends on whose address it is.
 */
public final class SignUp {
  private static final Duration WAITING = Duration.ofDays(7);
  private static final Duration DAY = Duration.ofDays(1);

  /** So many letters a day somebody can be sent by others who type their address. */
  private static final int LETTERS_A_DAY = 3;

  private final Gate gate;
  private final OpenKeys openKeys;
  private final Transactions transactions;
  private final ActiveForms forms;
  private final ApplicantReading reading;
  private final Applicants applicants;
  private final SignUpBook book;
  private final TimeOrderedIds ids;

  @Inject
  public SignUp(
      Gate gate,
      OpenKeys openKeys,
      Transactions transactions,
      ActiveForms forms,
      ApplicantReading reading,
      Applicants applicants,
      SignUpBook book,
      TimeOrderedIds ids) {
    this.gate = requireNonNull(gate, "gate is null");
    this.openKeys = requireNonNull(openKeys, "openKeys is null");
    this.transactions = requireNonNull(transactions, "transactions is null");
    this.forms = requireNonNull(forms, "forms is null");
    this.reading = requireNonNull(reading, "reading is null");
    this.applicants = requireNonNull(applicants, "applicants is null");
    this.book = requireNonNull(book, "book is null");
    this.ids = requireNonNull(ids, "ids is null");
  }

  /**
   * Does the same for an address that is known and for one that is not.
   *
   * @throws PelangganException {@link OutreachError#FORM_UNKNOWN}; {@link
   *     OutreachError#CHOICE_UNKNOWN} where something was chosen that the form does not offer or
   *     its notice was replaced meanwhile; {@link OutreachError#SIGN_UP_INVALID} with the field
   *     ({@code EMAIL}, {@code CHOSEN} or the name of a {@link FormField}); {@link
   *     OutreachError#SIGN_UP_TOO_YOUNG}
   */
  public void signUp(CallContext context, Command command) {
    gate.require(context, Permission.ACT_FOR_ONESELF);
    openKeys.require();
    SignUpForm form = forms.require(command.form());
    Applicant applicant = reading.read(context, form, command);
    transactions.inTransaction(() -> {
      note(context, form, applicant);
      return true;
    });
  }

  private void note(CallContext context, SignUpForm form, Applicant applicant) {
    Contact email = applicants.email(applicant);
    if (book.count(email, context.at().minus(DAY)) < LETTERS_A_DAY) {
      book.insert(
          applicants.seal(
              ids.next(), form.code(), applicant, context.at(), context.at().plus(WAITING)),
          applicants.contacts(applicant));
    }
  }

  /**
   * @param shown what the form told
   * @param email as it was typed
   * @param fields as they were typed; those that are left out or blank count as not said
   * @param language of the page, two lower-case letters
   */
  public record Command(
      FormCode form,
      NoticeReference shown,
      String email,
      Map<FormField, String> fields,
      Set<ConsentTopic> chosen,
      String language) {
    public Command {
      requireNonNull(form, "form is null");
      requireNonNull(shown, "shown is null");
      requireNonNull(email, "email is null");
      fields = Map.copyOf(fields);
      chosen = Set.copyOf(chosen);
      requireNonNull(language, "language is null");
    }

    @Override
    public String toString() {
      return "Command[" + form + "]";
    }
  }
}
