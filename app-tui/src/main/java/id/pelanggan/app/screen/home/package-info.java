/** The first screen: what needs action, how the shop is doing, what was done. */
@NullMarked
package id.pelanggan.app.screen.home;

import org.jspecify.annotations.NullMarked;
