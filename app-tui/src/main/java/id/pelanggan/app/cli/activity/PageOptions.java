package id.pelanggan.app.cli.activity;

import id.pelanggan.app.cli.RangeConverter;
import id.pelanggan.app.cli.UuidConverter;
import id.pelanggan.application.activity.ListActivity;
import id.pelanggan.domain.audit.AuditPlace;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** How much of a list is shown, and from where on. */
final class PageOptions {
  @Option(
      names = "--limit",
      paramLabel = "${bundle:label.number}",
      descriptionKey = "activity.limit",
      defaultValue = "20",
      converter = Limit.class)
  private int limit;

  @Option(
      names = "--after",
      paramLabel = "ID",
      descriptionKey = "activity.after",
      converter = Place.class)
  private Optional<AuditPlace> after = Optional.empty();

  ListActivity.Request request(ListActivity.Scope scope) {
    return new ListActivity.Request(scope, after, limit);
  }

  static final class Limit extends RangeConverter {
    Limit() {
      super(1, ListActivity.Request.LONGEST);
    }
  }

  static final class Place implements ITypeConverter<AuditPlace> {
    @Override
    public AuditPlace convert(String value) {
      return new AuditPlace(new UuidConverter().convert(value));
    }
  }
}
