package id.pelanggan.app.screen.customers;

import id.pelanggan.app.screen.privacy.consents.AskedTopic;
import id.pelanggan.app.screen.privacy.erasures.ErasureSource;
import id.pelanggan.application.agreement.ConsentView;
import id.pelanggan.application.agreement.ConsentView.Consent;
import id.pelanggan.application.agreement.SpokenNotice;
import id.pelanggan.application.erasure.ErasurePlan;
import id.pelanggan.application.erasure.ErasureReceipt;
import id.pelanggan.application.outreach.Sent;
import id.pelanggan.application.retention.Lifecycle;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.access.OperatorId;
import id.pelanggan.domain.consent.ConsentMethod;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.erasure.BookYears;
import id.pelanggan.domain.erasure.Erasure;
import id.pelanggan.domain.erasure.ErasureCause;
import id.pelanggan.domain.erasure.ErasureDepth;
import id.pelanggan.domain.erasure.ErasureId;
import id.pelanggan.domain.erasure.ErasureReason;
import id.pelanggan.domain.erasure.ErasureState;
import id.pelanggan.domain.erasure.KeptBecause;
import id.pelanggan.domain.erasure.RowFate;
import id.pelanggan.domain.erasure.TablePlan;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.purpose.NoticeCode;
import id.pelanggan.domain.purpose.NoticeReference;
import id.pelanggan.domain.request.RequestKind;
import id.pelanggan.domain.request.RequestOrigin;
import id.pelanggan.domain.retention.Hold;
import id.pelanggan.domain.retention.HoldId;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an invented customer agreed to; says what it was asked to do. */
record ExampleProtections(List<String> done) implements Protections {
  private static final Instant NOW = Instant.parse("2026-11-23T03:42:00Z");
  private static final LocalText OFFERS = new LocalText("Kabar dan penawaran", "News and offers");

  @Override
  public Protection show(CustomerId customer) {
    return new Protection(
        List.of(asked(Channel.WHATSAPP), asked(Channel.EMAIL), asked(Channel.SMS)),
        new ConsentView(
            customer,
            List.of(
                consent(
                    Channel.WHATSAPP,
                    Standing.GRANTED,
                    "2026-03-12T02:10:00Z",
                    Optional.of(Instant.parse("2028-03-12T02:10:00Z")),
                    Optional.empty()),
                consent(
                    Channel.EMAIL,
                    Standing.REFUSED,
                    "2026-06-20T03:00:00Z",
                    Optional.empty(),
                    Optional.of(ExampleView.SHOP))),
            List.of(),
            List.of()),
        Optional.of(
            new Lifecycle(
                List.of(),
                List.of(),
                List.of(
                    new Hold(
                        new HoldId(new UUID(7, 1)),
                        customer,
                        Set.of(),
                        Optional.of(LocalDate.of(2027, 12, 31)),
                        "PN Bandung 12/Pdt.G/2026",
                        new OperatorId(new UUID(5, 5)),
                        NOW,
                        Optional.empty())),
                List.of())));
  }

  private static AskedTopic asked(Channel channel) {
    return new AskedTopic(new ConsentTopic(StartingPurposes.MARKETING, channel), OFFERS);
  }

  private static Consent consent(
      Channel channel,
      Standing standing,
      String since,
      Optional<Instant> endsAt,
      Optional<Source> source) {
    return new Consent(
        new ConsentTopic(StartingPurposes.MARKETING, channel),
        Optional.empty(),
        standing,
        Instant.parse(since),
        endsAt,
        source.isPresent() ? ConsentMethod.SOURCE : ConsentMethod.COUNTER,
        source,
        false);
  }

  @Override
  public SpokenNotice spoken(PurposeCode purpose, String language) {
    return new SpokenNotice(
        new NoticeReference(new NoticeCode("marketing-messages"), 2, language, "3f2a90bc"),
        "Toko Rempah Bu Sari: WhatsApp, email?");
  }

  @Override
  public void record(CustomerId customer, Said said) {
    done.add("consent " + said.topic().channel() + " " + said.act() + " " + said.method());
  }

  @Override
  public void restrict(CustomerId customer) {
    done.add("restrict");
  }

  @Override
  public void liftRestriction(CustomerId customer) {
    done.add("lift restriction");
  }

  @Override
  public void keep(CustomerId customer) {
    done.add("keep");
  }

  @Override
  public void hold(CustomerId customer, Optional<LocalDate> until, String citation) {
    done.add("hold " + citation);
  }

  @Override
  public void open(RequestKind kind, RequestOrigin origin, CustomerId customer, String words) {
    done.add("request " + kind);
  }

  @Override
  public Sent sendLink(CustomerId customer) {
    return new Sent.Taken("s•••@contoh.id");
  }

  @Override
  public String readOutLink(CustomerId customer) {
    return "https://toko.example.com/l/…";
  }

  @Override
  public ErasureSource erasures() {
    return new Erasing(done);
  }

  /** Plans and begins, and lists nothing. */
  private record Erasing(List<String> done) implements ErasureSource {
    @Override
    public List<Erasure> list() {
      return List.of();
    }

    @Override
    public ErasureReceipt read(ErasureId erasure) {
      throw new AssertionError("not listed");
    }

    @Override
    public void cancel(ErasureId erasure) {
      throw new AssertionError("not listed");
    }

    @Override
    public ErasurePlan plan(CustomerId customer, ErasureDepth depth) {
      return new ErasurePlan(
          depth,
          Set.of(customer),
          0,
          List.of(
              new TablePlan("customer_record", RowFate.DELETE, 14, 0, Optional.empty()),
              new TablePlan(
                  "sales_order", RowFate.KEEP, 0, 9, Optional.of(KeptBecause.BOOKKEEPING))),
          List.of(),
          List.of(),
          new BookYears(1, 10, "UU 8/1997"),
          Duration.ofMinutes(10));
    }

    @Override
    public Erasure begin(CustomerId customer, ErasureDepth depth, ErasureReason reason) {
      done.add("erase " + depth + " " + reason);
      return new Erasure(
          new ErasureId(new UUID(3, 1)),
          depth,
          ErasureCause.OPERATOR,
          Optional.empty(),
          reason,
          new CallContext(new OperatorId(new UUID(5, 5)), StartingPurposes.ADMINISTRATION, NOW),
          NOW.plus(Duration.ofMinutes(10)),
          ErasureState.PLANNED,
          1,
          0,
          0,
          Optional.empty());
    }
  }
}
