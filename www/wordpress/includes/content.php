<?php
/**
 * Cards in what a page shows: they bring the script along, and get the theme that was chosen. Feeds and AMP
 * pages, on which the script does not run, keep their words.
 *
 * @package FactCard
 */

namespace FactCard;

defined( 'ABSPATH' ) || exit;

// After shortcodes (11). A block may stand outside of any content, such as in a template.
add_filter( 'the_content', __NAMESPACE__ . '\with_cards', 20 );
add_filter( 'render_block', __NAMESPACE__ . '\with_cards', 20 );
// Those that authors write themselves. Of what WordPress makes of a content, it takes the tags.
add_filter( 'the_excerpt', __NAMESPACE__ . '\with_cards', 20 );
add_filter( 'the_excerpt_rss', __NAMESPACE__ . '\with_cards', 20 );
add_filter( 'widget_text', __NAMESPACE__ . '\with_cards', 20 );
add_filter( 'widget_custom_html_content', __NAMESPACE__ . '\with_cards', 20 );

/** A tag with its attributes, in which a `>` between quotation marks does not end it. */
const TAG = '/<[a-z][^\s>\/]*+(?:[^"\'>]++|"[^"]*+"|\'[^\']*+\')*+>/i';

/** What makes the element of a tag a card, of any form. */
const IS_CARD = '/^<fact-card[\s>]|\sdata-fact-card(?:-src)?\s*=/i';

/**
 * Prepares the cards in some HTML for the page.
 *
 * @param mixed $html The HTML. What another plugin has made something else of it stays that.
 * @return mixed
 */
function with_cards( $html ) {
	// An excerpt is made of the content, and has no tags.
	if ( ! is_string( $html ) || false === strpos( $html, 'fact-card' ) || doing_filter( 'get_the_excerpt' ) ) {
		return $html;
	}
	$change   = has_words_only() ? __NAMESPACE__ . '\without_data' : __NAMESPACE__ . '\with_theme';
	$has_card = false;
	$changed  = preg_replace_callback(
		TAG,
		function ( $found ) use ( $change, &$has_card ) {
			if ( ! preg_match( IS_CARD, $found[0] ) ) {
				return $found[0];
			}
			$has_card = true;
			return $change( $found[0] );
		},
		$html
	);
	if ( $has_card && ! has_words_only() ) {
		enqueue();
	}
	return $changed ?? $html;
}

/**
 * Whether cards stay the words that stand in their place: in feeds and on AMP pages.
 *
 * @return bool
 */
function has_words_only() {
	return is_feed() || ( function_exists( 'amp_is_request' ) && amp_is_request() );
}

/**
 * A card's tag without the data.
 *
 * @param string $tag The tag.
 * @return string
 */
function without_data( $tag ) {
	return preg_replace( '/\sdata-fact-card[a-z-]*\s*=\s*(?:"[^"]*+"|\'[^\']*+\')/i', '', $tag ) ?? $tag;
}

/**
 * A card's tag with the theme that was chosen, unless it has its own.
 *
 * @param string $tag The tag.
 * @return string
 */
function with_theme( $tag ) {
	$theme = settings()['theme'];
	if ( 'auto' === $theme || preg_match( '/\stheme\s*=/i', $tag ) ) {
		return $tag;
	}
	return preg_replace( '/^<[a-z-]+/i', '$0 theme="' . $theme . '"', $tag );
}
