/** Registers: lists of things that have to be dealt with, each told in full beside the list. */
@NullMarked
package id.pelanggan.app.screen.privacy.register;

import org.jspecify.annotations.NullMarked;
