package id.pelanggan.app.screen.customers;

import id.pelanggan.app.screen.privacy.erasures.ErasureSource;
import id.pelanggan.application.agreement.SpokenNotice;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.domain.consent.ConsentAct;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.source.PurposeCode;
import java.time.LocalDate;
import java.util.Optional;

/** What is read and done about a customer's rights. Everything may wait. */
interface Protections {

  Protection show(CustomerId customer);

  /**
   * What is read aloud before somebody is asked.
   *
   * @param language two lower-case letters
   */
  SpokenNotice spoken(PurposeCode purpose, String language);

  /** Notes what the customer said just now. */
  void record(CustomerId customer, Said said);

  void restrict(CustomerId customer);

  void liftRestriction(CustomerId customer);

  /** The customer wants to stay. */
  void keep(CustomerId customer);

  void hold(CustomerId customer, Optional<LocalDate> until, String citation);

  void open(RequestKind kind, RequestOrigin origin, CustomerId customer, String words);

  Sent sendLink(CustomerId customer);

  /** Words with the link to the customer's own page in them. */
  String readOutLink(CustomerId customer);

  ErasureSource erasures();

  /**
   * @param notice what was read aloud; empty where nothing was, and then nobody agrees
   * @param language two lower-case letters
   * @param guardian who spoke for the customer; may be empty
   */
  record Said(
      ConsentTopic topic,
      ConsentAct act,
      ConsentMethod method,
      Optional<SpokenNotice> notice,
      String language,
      String guardian) {
    @Override
    public String toString() {
      return "Said[" + topic + ", " + act + "]";
    }
  }
}
