package id.pelanggan.application.outbox;

import static java.util.Objects.requireNonNull;

import id.pelanggan.application.intake.Archive;
import id.pelanggan.application.intake.Archive.Opened;
import id.pelanggan.domain.consent.ConsentTopic;
import id.pelanggan.domain.consent.SourceStatement;
import id.pelanggan.domain.consent.SourceWords;
import id.pelanggan.domain.customer.Channel;
import id.pelanggan.domain.customer.CustomerId;
import id.pelanggan.domain.document.CustomerDocument;
import id.pelanggan.domain.document.CustomerReference;
import id.pelanggan.domain.document.Document;
import id.pelanggan.domain.document.FeedbackDocument;
import id.pelanggan.domain.document.InteractionDocument;
import id.pelanggan.domain.document.OrderDocument;
import id.pelanggan.domain.document.ProductDocument;
import id.pelanggan.domain.source.SourceId;
import id.pelanggan.domain.source.Stream;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What other systems call a customer. */
final class KnownElsewhere {
  /** A word by which the meaning of a topic's name is found out. */
  private static final String NO = "refused";

  private final Archive archive;

  @Inject
  KnownElsewhere(Archive archive) {
    this.archive = requireNonNull(archive, "archive is null");
  }

  /**
   * One for each record of the customer in those systems. A system that has no record of its own of
   * the customer is asked for what its orders and letters call the customer.
   */
  Collection<Name> names(CustomerId customer, Set<SourceId> systems) {
    List<Name> names = new ArrayList<>();
    Set<SourceId> missing = new HashSet<>(systems);
    for (Opened opened : archive.list(Stream.CUSTOMERS, customer)) {
      SourceId source = opened.version().source();
      if (systems.contains(source) && opened.document() instanceof CustomerDocument document) {
        names.add(
            new Name(source, document.id().value(), document.details().statements().keySet()));
        missing.remove(source);
      }
    }
    names.addAll(mentions(customer, missing));
    return names;
  }

  private Set<Name> mentions(CustomerId customer, Set<SourceId> systems) {
    Set<Name> names = new HashSet<>();
    if (!systems.isEmpty()) {
      for (Stream stream : List.of(Stream.ORDERS, Stream.INTERACTIONS, Stream.FEEDBACK)) {
        for (Opened opened : archive.list(stream, customer)) {
          SourceId source = opened.version().source();
          if (systems.contains(source)) {
            mention(opened.document())
                .ifPresent(name -> names.add(new Name(source, name, Set.of())));
          }
        }
      }
    }
    return names;
  }

  private static Optional<String> mention(Document document) {
    Optional<CustomerReference> reference =
        switch (document) {
          case OrderDocument order -> Optional.of(order.customer());
          case InteractionDocument interaction -> Optional.of(interaction.customer());
          case FeedbackDocument feedback -> Optional.of(feedback.customer());
          case CustomerDocument customer -> Optional.of(customer.customer());
          case ProductDocument product -> Optional.empty();
        };
    return reference.flatMap(who ->
        who instanceof CustomerReference.Named named
            ? Optional.of(named.id().value())
            : Optional.empty());
  }

  /**
   * What one system calls the customer.
   *
   * @param topics what it calls agreements
   */
  record Name(SourceId source, String customer, Set<String> topics) {
    Name {
      topics = Set.copyOf(topics);
    }

    /** How the system calls what is taken back; a channel's own name where it has no word. */
    List<String> topics(List<ConsentTopic> withdrawn) {
      return withdrawn.stream()
          .map(ConsentTopic::channel)
          .distinct()
          .flatMap(channel -> words(channel).stream())
          .distinct()
          .toList();
    }

    private List<String> words(Channel channel) {
      List<String> words = topics.stream().filter(word -> isOf(word, channel)).sorted().toList();
      return words.isEmpty() ? List.of(channel.name().toLowerCase(Locale.ROOT)) : words;
    }

    private static boolean isOf(String word, Channel channel) {
      return SourceWords.read(word, NO) instanceof SourceStatement.Refused refused
          && refused.channels().contains(channel);
    }

    @Override
    public String toString() {
      return "Name[***]";
    }
  }
}
