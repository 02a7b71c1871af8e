package id.pelanggan.app.screen.welcome;

import static java.util.Objects.requireNonNull;

import id.pelanggan.app.controller.Desk;
import id.pelanggan.app.controller.Field;
import id.pelanggan.app.controller.Form;
import id.pelanggan.app.controller.TextEditor;
import id.pelanggan.application.shop.InitializeShop;
import id.pelanggan.domain.access.AccessError;
import id.pelanggan.domain.access.OperatorName;
import id.pelanggan.domain.failure.PelangganException;
import id.pelanggan.domain.shop.ShopError;
import id.pelanggan.domain.shop.ShopName;
import id.pelanggan.domain.vault.VaultError;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Asks for the shop, its owner and a passphrase; keeps what was typed until there is a shop. */
final class ShopForm {
  private static final String SHOP = "shop";
  private static final String OWNER = "owner";
  private static final String PASSPHRASE = "passphrase";
  private static final String AGAIN = "again";
  private static final int LONGEST_PASSPHRASE = 200;

  private final Desk desk;
  private final BiConsumer<InitializeShop.Command, char[]> save;
  private final Form form;

  /**
   * @param save takes a shop that is in order, with its passphrase
   * @param cancel goes back
   */
  ShopForm(Desk desk, BiConsumer<InitializeShop.Command, char[]> save, Runnable cancel) {
    this.desk = requireNonNull(desk, "desk is null");
    this.save = requireNonNull(save, "save is null");
    this.form =
        new Form(
                desk,
                "welcome.form",
                desk.say("welcome.form"),
                List.of(
                    line(SHOP, TextEditor.of(ShopName.MAXIMUM_LENGTH)),
                    line(OWNER, TextEditor.of(OperatorName.MAXIMUM_LENGTH)),
                    line(PASSPHRASE, TextEditor.secret(LONGEST_PASSPHRASE)),
                    line(AGAIN, TextEditor.secret(LONGEST_PASSPHRASE))),
                this::check)
            .onCancel(cancel);
  }

  private Field line(String id, TextEditor editor) {
    return new Field.Line(
        id, desk.say("welcome.field." + id), desk.say("welcome.field." + id + ".hint"), editor);
  }

  void open() {
    form.open();
  }

  /** Whether it lies on the screen. */
  boolean isOpen() {
    return desk.dialogs().contains(form);
  }

  private void check(Form asked, Map<String, String> values) {
    String passphrase = values.getOrDefault(PASSPHRASE, "");
    if (!passphrase.equals(values.getOrDefault(AGAIN, ""))) {
      complain(new PelangganException(VaultError.PASSPHRASES_DIFFER));
      return;
    }
    InitializeShop.Command command;
    try {
      command =
          new InitializeShop.Command(
              new ShopName(values.getOrDefault(SHOP, "")),
              new OperatorName(values.getOrDefault(OWNER, "")));
    } catch (PelangganException e) {
      complain(e);
      return;
    }
    asked.resume();
    asked.close();
    save.accept(command, passphrase.toCharArray());
  }

  /** Shows what is wrong where it was typed; something else in a dialog. */
  void refuse(PelangganException failure) {
    open();
    complain(failure);
  }

  private void complain(PelangganException failure) {
    String field = field(failure);
    if (field.isEmpty()) {
      form.resume();
      desk.fail(failure);
    } else {
      form.complain(field, desk.say("welcome.wrong." + failure.code().name(), failure.details()));
    }
  }

  /** Empty where it is about no field. */
  private static String field(PelangganException failure) {
    if (failure.code() == ShopError.SHOP_NAME_INVALID) {
      return SHOP;
    }
    if (failure.code() == AccessError.OPERATOR_NAME_INVALID) {
      return OWNER;
    }
    if (failure.code() == VaultError.PASSPHRASES_DIFFER) {
      return AGAIN;
    }
    return failure.code() == VaultError.PASSPHRASE_TOO_SHORT ? PASSPHRASE : "";
  }
}
