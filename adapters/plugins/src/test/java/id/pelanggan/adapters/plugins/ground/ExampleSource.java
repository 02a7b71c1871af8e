package id.pelanggan.adapters.plugins.ground;

/**
 * A plugin in one class, with bodies of methods that a test wants to be special.
 *
 * @param connector what it is called
 * @param create statements before the connector is made; {@code settings} and {@code context} are
 *     there
 * @param check the body of {@code check}
 * @param read the body of {@code read}; {@code request} is there
 * @param members of the class
 */
public record ExampleSource(
    String connector, String create, String check, String read, String members) {
  public static final String NAME = "example.ExamplePlugin";

  private static final String FINE =
      """
      return new CheckReport(List.of(new CheckReport.Finding(true, new LocalizedText("Baik", "Fine"))));
      """;
  private static final String NOTHING = "return new Page(List.of(), \"\", true);";

  public static ExampleSource of(String connector) {
    return new ExampleSource(connector, "", FINE, NOTHING, "");
  }

  public ExampleSource creating(String statements) {
    return new ExampleSource(connector, statements, check, read, members);
  }

  public ExampleSource checking(String body) {
    return new ExampleSource(connector, create, body, read, members);
  }

  public ExampleSource reading(String body) {
    return new ExampleSource(connector, create, check, body, members);
  }

  public ExampleSource having(String more) {
    return new ExampleSource(connector, create, check, read, more);
  }

  String text() {
    return """
    package example;

    import id.pelanggan.spi.*;
    import id.pelanggan.spi.record.*;
    import id.pelanggan.spi.setup.*;
    import java.time.*;
    import java.util.*;

    public class ExamplePlugin implements ConnectorPlugin, ConnectorFactory {
      /*members*/

      @Override
      public List<ConnectorFactory> connectors() {
        return List.of(this);
      }

      @Override
      public String name() {
        return "/*connector*/";
      }

      @Override
      public LocalizedText displayName() {
        return new LocalizedText("Contoh", "Example");
      }

      @Override
      public LocalizedText description() {
        return new LocalizedText("Sebuah contoh.", "An example.");
      }

      @Override
      public ConfigSpec configSpec() {
        return new ConfigSpec(List.of(
            new ConfigField("token", FieldKind.SECRET, displayName(), description(), true, Optional.empty(), List.of()),
            new ConfigField("place", FieldKind.CHOICE, displayName(), description(), false, Optional.of("one"),
                List.of(new ConfigField.Choice("one", displayName())))));
      }

      @Override
      public Set<Capability> capabilities() {
        return EnumSet.of(Capability.INCREMENTAL);
      }

      @Override
      public Connector create(Settings settings, ConnectorContext context) {
        /*create*/
        return new Connector() {
          @Override
          public CheckReport check() {
            /*check*/
          }

          @Override
          public List<StreamSpec> streams() {
            return List.of(
                new StreamSpec(StreamKind.CUSTOMERS, StreamSpec.Reading.CHANGES),
                new StreamSpec(StreamKind.ORDERS, StreamSpec.Reading.EVERYTHING));
          }

          @Override
          public Page read(ReadRequest request) {
            /*read*/
          }

          @Override
          public PushOutcome push(Change change) {
            return switch (change) {
              case Change.Erase(String customer) ->
                  customer.equals("C-1") ? PushOutcome.ACCEPTED : PushOutcome.ALREADY_GONE;
              case Change.Withdraw(String customer, String topic) ->
                  throw new ConnectorException(FailureKind.SOURCE_BUSY, "HTTP 503");
            };
          }

          @Override
          public void close() {}
        };
      }
    }
    """
        .replace("/*members*/", members)
        .replace("/*connector*/", connector)
        .replace("/*create*/", create)
        .replace("/*check*/", check)
        .replace("/*read*/", read);
  }
}
