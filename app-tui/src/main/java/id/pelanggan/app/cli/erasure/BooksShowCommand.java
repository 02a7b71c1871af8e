package id.pelanggan.app.cli.erasure;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.Columns;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.cli.Unlocking;
import id.pelanggan.app.cli.sync.Caller;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.erasure.ShowBooks;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.erasure.BookkeepingDocument;
import id.pelanggan.domain.failure.PelangganException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens documents of a year or of an order. It is noted. */
@Command(name = "show")
final class BooksShowCommand implements HeadlessCommand {
  @Option(names = "--year", paramLabel = "${bundle:label.year}", descriptionKey = "books.year")
  private @Nullable Integer year;

  @Option(names = "--order", paramLabel = "${bundle:label.order}", descriptionKey = "books.order")
  private @Nullable String order;

  @Inject private Caller caller;
  @Inject private Unlocking unlocking;
  @Inject private ShowBooks showBooks;

  @Override
  public String name() {
    return "books show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = caller.administration();
    unlocking.require(context);
    List<BookkeepingDocument> documents = showBooks.show(context, question());
    return Answer.done(
        lines(documents, Phrases.of(messages)),
        new Json(documents.stream().map(DocumentJson::of).toList()));
  }

  private ShowBooks.Question question() {
    if (year != null && order == null) {
      return new ShowBooks.Question.Year(year);
    }
    if (order != null && year == null) {
      return new ShowBooks.Question.Order(order);
    }
    throw new PelangganException(ErasureCommandError.BOOKS_QUESTION_UNCLEAR);
  }

  private static List<String> lines(List<BookkeepingDocument> documents, Phrases phrases) {
    Columns columns = new Columns();
    columns.row(
        phrases.say("books.column.number"),
        phrases.say("books.column.date"),
        phrases.say("books.column.buyer"),
        phrases.say("books.column.address"),
        phrases.say("books.column.tax"));
    documents.forEach(document ->
        columns.row(
            document.number(),
            phrases.date(document.orderedOn()),
            document.buyer(),
            String.join(", ", document.address()).replace("\n", ", "),
            tax(document)));
    return columns.lines();
  }

  private static String tax(BookkeepingDocument document) {
    return String.join(
        ", ",
        document.tax().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .toList());
  }

  record Json(List<DocumentJson> documents) {}

  record DocumentJson(
      String number,
      LocalDate orderedOn,
      String buyer,
      List<String> address,
      Map<String, String> tax) {
    static DocumentJson of(BookkeepingDocument document) {
      return new DocumentJson(
          document.number(),
          document.orderedOn(),
          document.buyer(),
          document.address(),
          document.tax());
    }
  }
}
