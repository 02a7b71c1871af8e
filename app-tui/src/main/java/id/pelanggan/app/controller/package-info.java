/** What happens with what comes in: one thread, layers of screens and dialogs, commands, work. */
@NullMarked
package id.pelanggan.app.controller;

import org.jspecify.annotations.NullMarked;
