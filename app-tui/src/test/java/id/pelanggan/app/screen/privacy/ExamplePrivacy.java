package id.pelanggan.app.screen.privacy;

import id.pelanggan.app.screen.privacy.consents.ConsentRow;
import id.pelanggan.app.screen.privacy.consents.Ending;
import id.pelanggan.app.screen.privacy.systems.SystemLine;
import id.pelanggan.app.screen.privacy.systems.SystemMessage;
import id.pelanggan.app.screen.privacy.systems.SystemSource;
import id.pelanggan.application.agreement.UnclearWord;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.Standing;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.outbox.MessageKind;
import id.pelanggan.domain.outbox.MessageState;
import id.pelanggan.domain.plugin.LocalText;
import id.pelanggan.domain.source.PurposeCode;
import id.pelanggan.domain.source.Source;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.StartingPurposes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** An invented shop and its duties; remembers what it was asked to do. */
final class ExamplePrivacy {
  static final Instant NOW = Instant.parse("2026-11-23T03:42:00Z");

  final List<String> done = new CopyOnWriteArrayList<>();
  private final boolean empty;

  ExamplePrivacy(boolean empty) {
    this.empty = empty;
  }

  PrivacySources sources() {
    return new PrivacySources(
        new ExampleRequests(done, empty),
        this::consents,
        new ExampleIncidents(done, empty),
        new ExampleRecord(done, empty),
        systems(),
        new ExampleErasures(done, empty));
  }

  static CustomerId customer(int number) {
    return new CustomerId(
        UUID.fromString(
            "01938000-0000-7000-8000-00000000" + String.format("%04x", 40960 + number)));
  }

  private List<ConsentRow> consents() {
    if (empty) {
      return List.of();
    }
    PurposeCode marketing = StartingPurposes.MARKETING;
    LocalText offers = new LocalText("Kabar dan penawaran", "News and offers");
    LocalText loyalty = new LocalText("Poin pelanggan", "Loyalty points");
    return List.of(
        topic(marketing, Channel.EMAIL, offers, 18402, 3120, 904, soon()),
        topic(marketing, Channel.WHATSAPP, offers, 30118, 1377, 212, List.of()),
        topic(marketing, Channel.SMS, offers, 402, 8866, 0, List.of()),
        topic(new PurposeCode("loyalty"), Channel.WHATSAPP, loyalty, 4120, 18, 0, List.of()),
        new ConsentRow.Unclear(
            List.of(
                new UnclearWord(
                    customer(7),
                    Optional.of(source()),
                    "izin_wa",
                    "mungkin",
                    NOW.minus(Duration.ofDays(2))),
                new UnclearWord(
                    customer(9),
                    Optional.of(source()),
                    "newsletter",
                    "2x",
                    NOW.minus(Duration.ofDays(9))))));
  }

  private static ConsentRow topic(
      PurposeCode purpose,
      Channel channel,
      LocalText title,
      long yes,
      long no,
      long over,
      List<Ending> ending) {
    return new ConsentRow.Topic(
        new ConsentTopic(purpose, channel),
        title,
        Map.of(Standing.GRANTED, yes, Standing.REFUSED, no, Standing.EXPIRED, over),
        ending);
  }

  private static List<Ending> soon() {
    return List.of(
        new Ending(customer(3), Optional.of("Siti Rahayu"), NOW.plus(Duration.ofDays(6)), true),
        new Ending(customer(5), Optional.of("Eko Saputra"), NOW.plus(Duration.ofDays(19)), false));
  }

  private static Source source() {
    return new Source(
        new SourceId(new UUID(0, 1)), "Kasir Toko", StartingPurposes.SALES_AND_SERVICE, 60, false);
  }

  private SystemSource systems() {
    return new SystemSource() {
      @Override
      public List<SystemMessage> list() {
        return empty ? List.of() : messages();
      }

      @Override
      public void noteDone(UUID message) {
        done.add("done by hand");
      }

      @Override
      public void retry(UUID message) {
        done.add("retry");
      }
    };
  }

  private static List<SystemMessage> messages() {
    return List.of(
        new SystemMessage(
            new UUID(4, 1),
            new SystemLine("Kasir Toko", MessageKind.WITHDRAW, MessageState.BY_HAND),
            Optional.of(customer(3)),
            Optional.of("Siti Rahayu"),
            0,
            NOW.minus(Duration.ofHours(5)),
            Optional.empty()),
        new SystemMessage(
            new UUID(4, 2),
            new SystemLine("Square", MessageKind.ERASE, MessageState.WAITING),
            Optional.of(customer(15)),
            Optional.empty(),
            2,
            NOW.minus(Duration.ofHours(2)),
            Optional.of(NOW.plus(Duration.ofMinutes(8)))));
  }
}
