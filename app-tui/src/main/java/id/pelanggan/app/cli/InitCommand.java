package id.pelanggan.app.cli;

import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.application.vault.ReportKeys;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.source.StartingPurposes;
import id.pelanggan.domain.vault.KeyringReport;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a shop with its owner. */
@Command(name = "init")
public final class InitCommand implements HeadlessCommand {
  @Option(
      names = "--shop",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "shop",
      required = true)
  private String shop;

  @Option(
      names = "--owner",
      paramLabel = "${bundle:label.name}",
      descriptionKey = "owner",
      required = true)
  private String owner;

  @Inject private InitializeShop initializeShop;
  @Inject private IdentifyOperator identifyOperator;
  @Inject private ReportKeys reportKeys;
  @Inject private NextCommand next;

  @Override
  public String name() {
    return "init";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    var command = new InitializeShop.Command(new ShopName(shop), new OperatorName(owner));
    return switch (initializeShop.initialize(command)) {
      case InitializeShop.Outcome.Initialized done -> done(done, messages);
      case InitializeShop.Outcome.KeysAdded added -> keysAdded(added, messages);
      case InitializeShop.Outcome.AlreadyInitialized before ->
          throw new PelangganException(
              CliError.SHOP_EXISTS, Map.of("shop", before.shop().name().value()));
    };
  }

  private Answer done(InitializeShop.Outcome.Initialized done, Messages messages) {
    String shop = done.shop().name().value();
    String owner = done.owner().name().value();
    List<String> lines = new ArrayList<>();
    lines.add(messages.say("init.done", Map.of("shop", shop, "owner", owner)));
    lines.addAll(new KeyringNote(messages).of(keys()));
    lines.add(messages.say("init.next", Map.of("command", next.of("status"))));
    return Answer.done(
        lines,
        new Json(
            new Json.Shop(shop, done.shop().createdAt()),
            new Json.Owner(done.owner().id().value(), owner)));
  }

  private Answer keysAdded(InitializeShop.Outcome.KeysAdded added, Messages messages) {
    String shop = added.shop().name().value();
    List<String> lines = new ArrayList<>();
    lines.add(messages.say("init.keys", Map.of("shop", shop)));
    lines.addAll(new KeyringNote(messages).of(keys()));
    return Answer.done(lines, new KeysJson(shop, true));
  }

  private KeyringReport keys() {
    return reportKeys.report(identifyOperator.identify(StartingPurposes.ADMINISTRATION));
  }

  record KeysJson(String shop, boolean keysAdded) {}

  record Json(Shop shop, Owner owner) {
    record Shop(String name, Instant createdAt) {}

    record Owner(UUID id, String name) {}
  }
}
