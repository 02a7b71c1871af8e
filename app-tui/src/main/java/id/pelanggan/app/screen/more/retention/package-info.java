/**
 * Retention, on the screen: policies, who is due, whom to warn, what is held, what is sensitive.
 */
@NullMarked
package id.pelanggan.app.screen.more.retention;

import org.jspecify.annotations.NullMarked;
