# Foresight: where the sky leads in 25 years, in the window.

ahead-ask = Sky in 25 years
ahead-wait = Looking ahead…
ahead-text = Index in 25 years
ahead-change = { $without } → { $with }
ahead-same = { $index }, unchanged
ahead-tip = Fragment index of the middle shell in 25 sky years if everybody goes on as last year: without this text → with it. A model for thinking, not for forecasting.
ahead-orbit = Forecast
ahead-trend = 25 years ahead
ahead-as-now = as now
ahead-with = with { $title }
ahead-last = your last question
