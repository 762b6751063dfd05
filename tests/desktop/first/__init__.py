"""The first window: panes, lanes, engine and ways of starting."""
