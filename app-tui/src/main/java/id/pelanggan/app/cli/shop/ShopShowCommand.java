package id.pelanggan.app.cli.shop;

import id.pelanggan.app.cli.Answer;
import id.pelanggan.app.cli.HeadlessCommand;
import id.pelanggan.app.cli.Phrases;
import id.pelanggan.app.text.Messages;
import id.pelanggan.application.access.IdentifyOperator;
import id.pelanggan.application.shop.DescribeShop;
import id.pelanggan.application.shop.ShopFigures;
import id.pelanggan.application.shop.ShopView;
import id.pelanggan.application.shop.SummarizeShop;
import id.pelanggan.domain.access.CallContext;
import id.pelanggan.domain.source.StartingPurposes;
import jakarta.inject.Inject;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Says how the shop is doing; needs no key. */
@Command(name = "show")
final class ShopShowCommand implements HeadlessCommand {
  @Inject private IdentifyOperator identifyOperator;
  @Inject private DescribeShop describeShop;
  @Inject private SummarizeShop summarizeShop;

  @Override
  public String name() {
    return "shop show";
  }

  @Override
  public boolean needsHome() {
    return true;
  }

  @Override
  public Answer answer(Messages messages) {
    CallContext context = identifyOperator.identify(StartingPurposes.SALES_AND_SERVICE);
    ShopFigures figures = summarizeShop.summarize(context);
    Optional<ShopView> shop = describeShop.describe();
    return Answer.done(
        new ShopLines(Phrases.of(messages)).of(shop, figures), ShopJson.of(shop, figures));
  }
}
